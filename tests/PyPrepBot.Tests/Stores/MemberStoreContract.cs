using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class MemberStoreContract : StoreContract
{
    [Fact]
    public async Task A_member_nobody_has_heard_of_is_new()
    {
        var member = await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop);

        Assert.Equal(StateText.Of(new MemberState(Some.Group, Some.Ann)), StateText.Of(member));
    }

    [Fact]
    public async Task A_member_survives_a_restart_to_the_last_bit()
    {
        for (var day = 0; day < 40; day++)
            await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday.AddDays(day)) with { Score = day / 40.0 }, Stop);
        var before = await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop);

        await ReopenAsync();

        Assert.Equal(31, before.Answered.Count);
        Assert.Equal(StateText.Of(before), StateText.Of(await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)));
    }

    [Fact]
    public async Task Active_members_are_those_of_the_group_with_an_answer_since_a_day()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday.AddDays(-1)), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(new MemberId("eve"), Some.Monday, group: new GroupId("guild-77")), Stop);

        Assert.Equal(["ann"], await ActiveAsync(Some.Monday));
        Assert.Equal(["ann", "bob"], await ActiveAsync(Some.Monday.AddDays(-1)));
    }

    [Fact]
    public async Task Who_answers_later_becomes_active()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        Assert.Equal(["ann"], await ActiveAsync(Some.Monday));

        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday.AddDays(1)), Stop);

        Assert.Equal(["ann", "bob"], await ActiveAsync(Some.Monday));
        Assert.Equal(["bob"], await ActiveAsync(Some.Monday.AddDays(1)));
        await ReopenAsync();
        Assert.Equal(["bob"], await ActiveAsync(Some.Monday.AddDays(1)));
    }

    [Fact]
    public async Task A_member_goes_by_the_last_name_given_and_else_by_the_id()
    {
        await Stores.Members.RenameAsync(Some.Group, Some.Ann, "Annie", Stop);
        await Stores.Members.RenameAsync(Some.Group, Some.Ann, "Ann 🐍", Stop);
        await Stores.Members.RenameAsync(new GroupId("other"), Some.Bob, "Bobby", Stop);

        await ReopenAsync();

        var names = await Stores.Members.NamesAsync(Some.Group, [Some.Ann, Some.Bob, Some.Ann], Stop);
        Assert.Equal("Ann 🐍", names[Some.Ann]);
        Assert.Equal("bob", names[Some.Bob]);
    }

    private async Task<IEnumerable<string>> ActiveAsync(DateOnly since) =>
        (await Stores.Members.ActiveAsync(Some.Group, since, Stop)).Select(member => member.Member.Value).Order(StringComparer.Ordinal);
}
