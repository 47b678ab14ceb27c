/** What the helpdesk hears from other services and what it tells them. */
package org.selamat.helpdesk.messaging;
