using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

/// <summary>A record writes all of itself wherever it is interpolated.</summary>
public sealed class SecretTests
{
    public static TheoryData<string> Shown =>
    [
        new GatewayIdentity("secret", 1, null).ToString(),
        new GatewaySession(0, 1, 1, "secret", null, 1).ToString(),
        new GatewayState([new GatewaySession(0, 1, 1, "secret", null, 1)], []).ToString(),
        new IdentifyData("secret", 1, new IdentifyProperties("", "", ""), null).ToString(),
        new ResumeData("secret", "secret", 1).ToString(),
        new ReadyData("secret", null).ToString(),
    ];

    [Theory, MemberData(nameof(Shown))]
    public void What_carries_a_secret_does_not_show_it(string shown) => Assert.DoesNotContain("secret", shown, StringComparison.Ordinal);
}
