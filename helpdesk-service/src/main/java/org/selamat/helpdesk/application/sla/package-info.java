/** Watching the clocks, and what the public may know of them. */
package org.selamat.helpdesk.application.sla;
