using PyPrepBot.Composition;

namespace PyPrepBot.Tests.Composition;

public sealed class WebAddressesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://+:8080;http://localhost:8081")]
    public void Addresses_that_can_be_served_have_no_fault(string? urls) => Assert.Empty(WebAddresses.Faults(urls));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("https://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:8080/path")]
    [InlineData("http://127.0.0.1:8080;nonsense")]
    public void What_cannot_be_served_is_said_with_an_example(string urls) =>
        Assert.Contains("http://127.0.0.1:8080,", Assert.Single(WebAddresses.Faults(urls)), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://+:8080", "http://127.0.0.1:8080/")]
    [InlineData("http://*:8080;http://localhost:9", "http://127.0.0.1:8080/")]
    public void Every_address_of_this_machine_is_asked_at_home(string urls, string asked) =>
        Assert.Equal(asked, WebAddresses.ToAsk(urls)?.AbsoluteUri);
}
