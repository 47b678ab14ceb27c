/** Trip checks for citizens and their families. */
package org.selamat.vaccine.rest.trip;
