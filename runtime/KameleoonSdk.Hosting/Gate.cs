// The lock of newer frameworks; older ones lock an object. A lock statement knows both.
#if NET9_0_OR_GREATER
global using Gate = System.Threading.Lock;
#else
global using Gate = System.Object;
#endif
