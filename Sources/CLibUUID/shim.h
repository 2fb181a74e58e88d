// Debian's libuuid (util-linux), as one module.
#include <uuid/uuid.h>
