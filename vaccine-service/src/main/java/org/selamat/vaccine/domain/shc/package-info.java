/** SMART Health Cards: their text, their JWS, their FHIR bundle, and whom we believe. */
package org.selamat.vaccine.domain.shc;
