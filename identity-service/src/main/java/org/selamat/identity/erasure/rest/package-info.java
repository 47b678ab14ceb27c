/** The person's own door to an erasure. */
package org.selamat.identity.erasure.rest;
