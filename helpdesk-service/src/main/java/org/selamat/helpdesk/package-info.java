/**
 * Owner of support cases: their clocks, the access that citizens grant to agents, and corrections that two people agree on.
 */
package org.selamat.helpdesk;
