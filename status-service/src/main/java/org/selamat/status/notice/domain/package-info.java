/** What people are told: templates with typed parameters, which identity-service alone can turn into messages. */
package org.selamat.status.notice.domain;
