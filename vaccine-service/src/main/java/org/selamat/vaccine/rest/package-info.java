/** The HTTP doors: for centres, for citizens' apps, and for anybody who wants a certificate verified. */
package org.selamat.vaccine.rest;
