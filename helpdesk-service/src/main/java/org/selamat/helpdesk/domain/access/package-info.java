/** What a citizen lets the helpdesk read: named things, one role, one case, a few days. */
package org.selamat.helpdesk.domain.access;
