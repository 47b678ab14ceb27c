/** Staff keep centres and lots; everybody may read which vaccines there are. */
package org.selamat.vaccine.rest.registry;
