package org.selamat.helpdesk.rest;

import org.selamat.kit.testing.OpenApiFaults;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class HelpdeskFaultsTest extends OpenApiFaults {
}
