/** Being forgotten: asked for by the person, done after a delay in which it can be taken back. */
package org.selamat.identity.erasure.domain;
