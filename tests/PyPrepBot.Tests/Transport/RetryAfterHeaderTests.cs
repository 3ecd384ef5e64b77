using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Transport;

public sealed class RetryAfterHeaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("65", 65.0)]
    [InlineData("0.625", 0.625)]
    [InlineData("Sun, 22 Nov 2026 12:01:30 GMT", 90.0)]
    [InlineData("Sun, 22 Nov 2026 11:00:00 GMT", 0.0)]
    [InlineData("99999999999", 86400.0)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Seconds_decimals_and_dates_are_understood(string? text, double? seconds) =>
        Assert.Equal(seconds, RetryAfterHeader.Read(text, Now)?.TotalSeconds);
}
