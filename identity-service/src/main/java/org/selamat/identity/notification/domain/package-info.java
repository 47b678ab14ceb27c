/** Templates with typed parameters, budgets per destination, and what may be sent when. */
package org.selamat.identity.notification.domain;
