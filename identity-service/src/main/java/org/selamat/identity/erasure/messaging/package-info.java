/** What other services hear of an erasure. */
package org.selamat.identity.erasure.messaging;
