/** A family's certificates at once. */
package org.selamat.vaccine.application.family;
