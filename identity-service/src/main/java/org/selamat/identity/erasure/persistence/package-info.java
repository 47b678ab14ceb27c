/** Where erasures wait, and which rows go with a person. */
package org.selamat.identity.erasure.persistence;
