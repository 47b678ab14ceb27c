/** What a dose must agree with: the centres that give doses, and the lots that they give. */
package org.selamat.vaccine.domain.registry;
