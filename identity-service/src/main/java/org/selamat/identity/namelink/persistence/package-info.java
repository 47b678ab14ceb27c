/** Other names, sealed. */
package org.selamat.identity.namelink.persistence;
