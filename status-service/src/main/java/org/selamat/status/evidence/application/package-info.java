/** Takes evidence in from labs, officers and other services, and voids it where it should never have been. */
package org.selamat.status.evidence.application;
