/** The certificates of several holders on one screen and one document. */
package org.selamat.vaccine.rest.family;
