/** What verifiers need: whom we are known by, what was taken back, and both in one signed file for places without a line. */
package org.selamat.vaccine.rest.trust;
