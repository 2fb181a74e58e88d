// Debian's libqrencode, as one module.
#include <qrencode.h>
