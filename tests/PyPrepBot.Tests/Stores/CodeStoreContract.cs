using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class CodeStoreContract : StoreContract
{
    private static readonly UserRef Ada = new(Platform.Discord, "1", "Ada \"{0}\"");
    private static readonly UserRef Ben = new(Platform.Slack, "1", "Ben");

    private static readonly LinkCode Code = new("ABCD2345", CodeKind.Member, Some.Group, Ada, Some.Noon.AddMinutes(10));

    [Fact]
    public async Task A_code_survives_a_restart()
    {
        await Stores.Codes.AddAsync(Code, Stop);

        await ReopenAsync();

        Assert.Equal(Code, await Stores.Codes.FindAsync(Code.Text, Stop));
        Assert.Null(await Stores.Codes.FindAsync("abcd2345", Stop));
    }

    [Fact]
    public async Task A_text_is_one_code()
    {
        var first = await Stores.Codes.AddAsync(Code, Stop);
        var second = await Stores.Codes.AddAsync(Code with { By = Ben }, Stop);

        Assert.Equal((true, false), (first, second));
        Assert.Equal(Ada, (await Stores.Codes.FindAsync(Code.Text, Stop))!.By);
    }

    [Fact]
    public async Task Of_32_who_use_a_code_at_once_one_wins()
    {
        await Stores.Codes.AddAsync(Code, Stop);

        var taken = await Task.WhenAll(Enumerable.Range(0, 32).Select(number => Task.Run(
            () => Stores.Codes.TakeAsync(Code.Text, Ben with { Id = $"{number}" }, Some.Noon, Stop), Stop)));

        Assert.Single(taken, one => one);
    }

    [Fact]
    public async Task Whoever_took_it_may_come_again_until_it_is_used_up()
    {
        await Stores.Codes.AddAsync(Code, Stop);
        await Stores.Codes.TakeAsync(Code.Text, Ben, Some.Noon, Stop);
        await ReopenAsync();

        var again = await Stores.Codes.TakeAsync(Code.Text, Ben with { Name = "Benjamin" }, Some.Noon, Stop);
        var other = await Stores.Codes.TakeAsync(Code.Text, Ada, Some.Noon, Stop);
        await Stores.Codes.UseUpAsync(Code.Text, Stop);
        var late = await Stores.Codes.TakeAsync(Code.Text, Ben, Some.Noon, Stop);

        Assert.Equal((true, false, false), (again, other, late));
        Assert.True((await Stores.Codes.FindAsync(Code.Text, Stop))!.IsUsedUp);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task A_code_is_good_until_it_expires(long ticks, bool isGood)
    {
        await Stores.Codes.AddAsync(Code, Stop);

        Assert.Equal(isGood, await Stores.Codes.TakeAsync(Code.Text, Ben, Code.ExpiresAt.AddTicks(ticks), Stop));
        Assert.False(await Stores.Codes.TakeAsync("NOSUCHCD", Ben, Some.Noon, Stop));
    }

    [Fact]
    public async Task Old_codes_are_let_go_when_new_ones_come()
    {
        await Stores.Codes.AddAsync(Code, Stop);
        await Stores.Codes.AddAsync(Code with { Text = "SOON2345", ExpiresAt = Code.ExpiresAt.AddMinutes(30) }, Stop);
        var young = await Stores.Codes.FindAsync(Code.Text, Stop);
        await Stores.Codes.AddAsync(Code with { Text = "LATE2345", ExpiresAt = Code.ExpiresAt.AddHours(2) }, Stop);

        Assert.NotNull(young);
        Assert.Null(await Stores.Codes.FindAsync(Code.Text, Stop));
        Assert.NotNull(await Stores.Codes.FindAsync("LATE2345", Stop));
    }
}
