using CsCheck;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

/// <summary>Three groups in one process never see each other's questions, members, boards or audit, whatever happens in whichever order.</summary>
public sealed class GroupsApartTests
{
    private static readonly string[] OfModerators =
    [
        "/audit", "/queue", "/insights", "/group status", "/group settings", "/schedule show", "/question search answer",
        "/question export what:all", "/group export", "/question regrade gil-001 void:yes", "/question stats gil-001",
    ];

    private static readonly string[] OfMembers =
        ["/leaderboard", "/progress", "/my settings", "/my export", "/team", "/challenge", "/quiz gil", "/help"];

    private static readonly IReadOnlyList<Func<ThreeGroups, int, int, Task>> Deeds =
    [
        SuggestAsync,
        DecideAsync,
        AnswerAsync,
        ReportAsync,
        (groups, group, chance) => groups.ForgesAsync(group, chance),
        (groups, group, chance) => groups.ForgesAsync(group, chance),
        (groups, group, chance) => groups.Moderator(group).Types(OfModerators[chance % OfModerators.Length]),
        (groups, group, chance) => groups.Member(group).Types(OfMembers[chance % OfMembers.Length]),
        (groups, group, _) => groups.Moderator(group).Gives(
            "award", ("user", "U1"), ("points", "5"), ("reason", $"for the {ThreeGroups.Words[group]}")),
        (groups, group, _) => groups.Member(group).Types($"/team create {ThreeGroups.Words[group]}"),
        (groups, group, _) => groups.Moderator(group).Gives("group settings", ("key", "two-person-rule"), ("value", "no")),
    ];

    [Fact]
    public Task No_group_ever_sees_a_word_of_another() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Deeds.Count - 1], Gen.Int[0, 10_000]).Array[60].SampleAsync(ApartAsync, iter: 4, threads: 1);

    private static async Task ApartAsync((int Group, int Deed, int Chance)[] deeds)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var groups = new ThreeGroups(bot);
        foreach (var (group, deed, chance) in deeds)
        {
            await Deeds[deed](groups, group, chance);
            groups.Looks(group);
        }

        for (var group = 0; group < ThreeGroups.Words.Count; group++)
            await AssertOwnAsync(bot, groups, group);
    }

    private static async Task AssertOwnAsync(TestBot bot, ThreeGroups groups, int group)
    {
        var id = groups.Member(group).Group;
        var audit = await bot.Get<IAuditStore>().LatestAsync(id, 1_000, CancellationToken.None);
        var names = await bot.Get<IMemberStore>().NamesAsync(id, [groups.Member(group).Id, groups.Moderator(group).Id], CancellationToken.None);
        var waiting = await bot.Get<IProposalStore>().OpenAsync(id, CancellationToken.None);
        var kept = string.Join('\n', [
            .. audit.Select(entry => entry.ToString()),
            .. names.Values,
            .. waiting.Select(proposal => proposal.Draft.ToString()),
            .. bot.Get<IQuestionBank>().Of(id).All.Select(question => question.Prompt),
        ]);

        Assert.All(ThreeGroups.Others(group), word => Assert.DoesNotContain(word, kept, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task SuggestAsync(ThreeGroups groups, int group, int chance)
    {
        var member = groups.Member(group);
        await member.TakesUp($"What is a {ThreeGroups.Words[group]} number {chance}?");
        await member.Sends($"A {ThreeGroups.Words[group]} answer");
        await PressIfThereAsync(member, "Send it as it is", "Send");
    }

    private static async Task DecideAsync(ThreeGroups groups, int group, int chance)
    {
        var moderator = groups.Moderator(group);
        await moderator.Types("/queue");
        await PressIfThereAsync(moderator, chance % 3 == 0 ? ["Skip"] : ["Approve", "Dismiss", "Put it back"]);
    }

    private static async Task AnswerAsync(ThreeGroups groups, int group, int chance)
    {
        await groups.Member(group).Types("/challenge");
        await PressIfThereAsync(groups.Member(group), chance % 2 == 0 ? "A" : "B");
    }

    private static async Task ReportAsync(ThreeGroups groups, int group, int chance)
    {
        var member = groups.Member(group);
        await member.Types("/challenge");
        if (member.Offers("Report"))
            await member.Writes($"{ThreeGroups.Words[group]} {chance}", "Report");
    }

    private static async Task PressIfThereAsync(TestMember person, params IReadOnlyList<string> labels)
    {
        if (labels.FirstOrDefault(person.Offers) is { } label)
            await person.Presses(label);
    }
}
