// Debian's libzip, as one module.
#include <zip.h>
