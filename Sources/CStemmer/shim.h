// Debian's libstemmer (Snowball), as one module.
#include <libstemmer.h>
