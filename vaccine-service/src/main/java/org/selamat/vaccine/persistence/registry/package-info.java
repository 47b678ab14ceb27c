/** Centres and lots as rows, and the file that a deployment starts with. */
package org.selamat.vaccine.persistence.registry;
