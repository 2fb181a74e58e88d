/// The rendering of a guide as a site.
enum Render {}
