using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features.Linking;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class CodeTriesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserRef Eve = new(Platform.Slack, "U1", "eve");

    private readonly CodeTries _tries = new();

    [Fact]
    public void Ten_tries_in_ten_minutes_are_free() => Assert.Equal([.. Enumerable.Repeat(true, 10), false], Take(11));

    [Fact]
    public void A_try_is_forgotten_after_ten_minutes()
    {
        Take(10);

        Assert.False(_tries.Take(Eve, Now.AddMinutes(10).AddTicks(-1)));
        Assert.True(_tries.Take(Eve, Now.AddMinutes(10)));
    }

    [Fact]
    public void Others_have_their_own_tries_and_another_name_is_nobody_else()
    {
        Take(10);

        Assert.True(_tries.Take(Eve with { Platform = Platform.Discord }, Now));
        Assert.False(_tries.Take(Eve with { Name = "Eva" }, Now));
    }

    private IReadOnlyList<bool> Take(int times) => [.. Enumerable.Range(0, times).Select(_ => _tries.Take(Eve, Now))];
}
