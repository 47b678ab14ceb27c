/** Brings components up side by side in the order of their needs, watches them and takes them down. */
package org.selamat.local.run;
