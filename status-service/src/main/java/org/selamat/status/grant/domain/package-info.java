/** Access that citizens granted to helpdesk agents for a case. */
package org.selamat.status.grant.domain;
