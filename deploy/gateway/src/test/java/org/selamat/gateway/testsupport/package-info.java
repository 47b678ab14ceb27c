/** Services, issuers and clients that the tests of the gateway start for themselves. */
package org.selamat.gateway.testsupport;
