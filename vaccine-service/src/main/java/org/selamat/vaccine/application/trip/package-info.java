/** Travel rules and trip checks: the use cases. */
package org.selamat.vaccine.application.trip;
