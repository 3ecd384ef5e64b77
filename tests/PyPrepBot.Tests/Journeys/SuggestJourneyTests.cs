using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.QuestionQueue;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling.Notices;
using PyPrepBot.Tests.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class SuggestJourneyTests
{
    [Fact]
    public async Task A_suggestion_is_approved_airs_with_credit_and_its_author_is_told()
    {
        await using var bot = await TestBot.StartAsync(BankText.Multi);
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Suggests();
        ada.Sees("you are told in private");
        await bot.RestartsAsync();

        await mo.Types("/queue");
        mo.Sees("by ada");
        await mo.Presses("Approve");
        mo.Sees("ada is told");
        await mo.Types("/question retire gil-001");
        await bot.Get<NoticeSender>().SendDueAsync(CancellationToken.None);
        await bot.ClockMovesTo(TestBot.Start.AddDays(1));

        Assert.Contains("Written by ada.", bot.Posts[^1], StringComparison.Ordinal);
        Assert.Contains("was approved", Page.Words(Assert.Single(bot.Channels.Told).Message), StringComparison.Ordinal);
        Assert.Contains("own-gil-", Assert.Single(await AuditAsync(bot), entry => entry.After == "asked from now on").Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_fills_the_queue_alone()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, bob) = (bot.Member("ada"), bot.Member("bob"));
        foreach (var _ in Enumerable.Range(0, 20))
        {
            await ada.Suggests();
        }

        await ada.Suggests();
        ada.Sees("20 of your questions wait for a moderator already");
        await bob.Suggests();

        Assert.Equal(21, (await bot.Get<IProposalStore>().OpenAsync(ada.Group, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_draft_that_nobody_sends_is_forgotten_after_a_month()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/suggest single");
        await ada.Fills(WrittenQuestion.Fields);
        var use = Page.Button(ada.Message, "Send it").Action;

        await bot.ClockMovesTo(TestBot.Start.AddDays(32));

        Assert.Null(await bot.Get<IProposalStore>().FindAsync(ada.Group, use.Part(0), CancellationToken.None));
    }

    [Fact]
    public async Task A_decision_after_which_the_process_died_is_noted_and_told_when_its_button_comes_again()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Suggests();
        await mo.Types("/queue");
        await DecidesAndDiesAsync(bot, ada);

        await mo.Presses("Decline");
        await mo.IsDeliveredAgain();

        mo.Sees("declined by you already");
        Assert.Equal("ada", Assert.Single(await bot.Get<INoticeStore>().DueAsync(bot.Now, CancellationToken.None)).To.Id);
        Assert.Single(await AuditAsync(bot), entry => entry.After == "declined: No.");
    }

    [Fact]
    public async Task Whoever_is_muted_meanwhile_answers_no_moderator()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Suggests();
        await mo.Types("/queue");
        await mo.Presses("Ask the author");
        await mo.Sends("Which lock?");
        await ada.Types("/suggest");
        await ada.Presses("Answer");
        await mo.Gives("moderate", ("user", "ada"), ("action", "mute-suggestions"));

        await ada.Sends("spam");

        ada.Sees("take no suggested questions from you at the moment");
        await mo.Types("/queue suggestions");
        mo.DoesNotSee("spam");
    }

    [Theory]
    [InlineData(null, "When it airs, your name stands under it")]
    [InlineData("gil-001", "in the place of the old one of `gil-001`")]
    public void Only_a_new_question_is_promised_a_name(string? edited, string said)
    {
        var proposal = new Proposal(
            "id", TestBot.Group, new(TestBot.Room.Platform, "ada", "ada"), TestBot.Room, DraftText.Of(SomeQuestion.Of("gil-001")), TestBot.Start)
        {
            State = ProposalState.Approved,
            QuestionId = edited,
            Became = "gil-001",
        };

        var words = Page.Words(DecisionMessages.Told(proposal)!);

        Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.Equal(edited is null, words.Contains("your name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_once_and_can_be_mended()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.TakesUp(WrittenQuestion.Prompt);
        Assert.Equal(WrittenQuestion.Prompt, ada.Form.Fields.OfType<TextField>().First().Value);

        await ada.Fills(("answer", "* The GIL\nThe GIL\nThe heap"));
        ada.Sees("read the same");
        ada.Sees("Say in a sentence or two why");
        await ada.Presses("Change");
        await ada.Fills(WrittenQuestion.Fields);
        await ada.Presses("Send it");

        Assert.Single(await bot.Get<IProposalStore>().OpenAsync(ada.Group, CancellationToken.None));
    }

    [Fact]
    public async Task A_question_without_words_is_not_kept()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.TakesUp("Why?");

        await ada.Sends("  ");

        ada.Sees("Nothing was kept");
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_cut_to_the_form_and_not_within_a_character()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.TakesUp(string.Concat(Enumerable.Repeat("\U0001F40D", 2500)) + "x");
        await ada.Fills(("answer", "x" + string.Concat(Enumerable.Repeat("\U0001F40D", 2500))), ("explain", "words \ud800"));
        await ada.Presses("Send it as it is");

        var kept = Assert.Single(await bot.Get<IProposalStore>().OpenAsync(ada.Group, CancellationToken.None)).Draft;
        Assert.Equal((3000, 2999, "words \ufffd"), (kept.Prompt.Length, kept.Answer.Length, kept.Explain));
    }

    [Fact]
    public async Task Of_two_moderators_at_once_one_decides_and_the_other_is_told_who()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo, max) = (bot.Member("ada"), bot.Moderator("mo"), bot.Moderator("max"));
        await ada.Suggests();
        await mo.Types("/queue");
        await max.Types("/queue");

        await mo.Presses("Approve");
        await max.Presses("Decline");

        max.Sees("was approved by mo already");
        Assert.Single(bot.Own(mo));
    }

    [Fact]
    public async Task Where_two_have_to_agree_nobody_approves_their_own()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (mo, max) = (bot.Moderator("mo"), bot.Moderator("max"));
        await TwoAsync(bot, mo.Group);
        await mo.Adds();
        mo.Sees("a second moderator has to say yes");

        await mo.Types("/queue");
        mo.Sees("somebody else has to say yes");
        Assert.DoesNotContain(Page.Buttons(mo.Message), button => button.Label == "Approve");
        await max.Types("/queue");
        await max.Presses("Approve");

        Assert.Equal("terminal:mo", Assert.Single(bot.Own(mo)).Writer);
    }

    [Fact]
    public async Task Where_two_have_to_agree_both_accounts_of_one_person_are_one()
    {
        await using var bot = await LinkedPlaces.StartAsync(BankText.Choice);
        await LinkedPlaces.LinkedAsync(bot, "mo");
        var (mo, alias) = (bot.Moderator("mo"), bot.Moderator("mo-s", TestBot.SlackRoom));
        await TwoAsync(bot, mo.Group);
        await mo.Adds();

        await alias.Types("/queue");

        alias.Sees("somebody else has to say yes");
        Assert.DoesNotContain(Page.Buttons(alias.Message), button => button.Label == "Approve");
    }

    [Fact]
    public async Task A_moderators_edits_are_taken_under_the_authors_name()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Suggests();
        await mo.Types("/queue");

        await mo.Presses("Approve with edits");
        await mo.Fills(("place", "gil hard"));

        var own = Assert.Single(bot.Own(mo));
        Assert.Equal(("terminal:ada", Core.Questions.Difficulty.Hard), (own.Writer, own.Difficulty));
    }

    [Fact]
    public async Task What_waits_for_two_days_is_told_once_to_whoever_set_the_group_up()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo").Types("/group setup hour:9");
        await bot.Member("ada").Suggests();

        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddMinutes(-1));
        await bot.Get<NoticeSender>().SendDueAsync(CancellationToken.None);
        Assert.Empty(bot.Channels.Told);
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddHours(1));
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddHours(2));
        await bot.Get<NoticeSender>().SendDueAsync(CancellationToken.None);

        Assert.Contains("One thing waits for a moderator", Page.Words(Assert.Single(bot.Channels.Told).Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_groups_suggestion_cannot_be_decided_here()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo, other) = (bot.Member("ada"), bot.Moderator("mo"), bot.Moderator("max", TestBot.OtherRoom));
        await ada.Suggests();
        await mo.Types("/queue");
        var approve = Page.Button(mo.Message, "Approve").Action;

        await other.Presses(approve);

        other.Sees("does not wait any more");
        Assert.Empty(bot.Own(mo));
    }

    [Fact]
    public async Task Skipping_goes_on_to_what_waits_of_another_kind_and_comes_round()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Suggests();
        await ada.Types("/challenge");
        await ada.Writes("odd", "Report");

        await mo.Types("/queue");
        mo.Sees("Queue · suggested questions · 1 waiting");
        mo.Sees("Also: 1 report.");
        await mo.Presses("Skip");
        mo.Sees("Queue · reports · 1 waiting");
        await mo.Presses("Skip");

        mo.Sees("Queue · suggested questions · 1 waiting");
    }

    [Fact]
    public async Task Where_two_have_to_agree_edits_are_no_way_round_it()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Suggests();
        await TwoAsync(bot, TestBot.Group);
        await mo.Types("/queue");
        await mo.Presses("Approve with edits");

        await mo.Sends("mine");

        mo.Sees("two have to agree on every question");
        Assert.Empty(bot.Own(mo));
    }

    private static Task<IReadOnlyList<AuditEntry>> AuditAsync(TestBot bot) =>
        bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 20, CancellationToken.None);

    private static async Task TwoAsync(TestBot bot, GroupId group) => await bot.Get<IGroupStore>().ChangeAsync(
        group, kept => kept with { Settings = kept.Settings with { TwoPersonRule = true } }, CancellationToken.None);

    private static async Task DecidesAndDiesAsync(TestBot bot, TestMember author)
    {
        var kept = Assert.Single(await bot.Get<IProposalStore>().OpenAsync(author.Group, CancellationToken.None));
        var declined = kept with
        {
            State = ProposalState.Declined,
            Step = kept.Step + 1,
            Note = "No.",
            DecidedBy = new(TestBot.Room.Platform, "mo", "mo"),
            DecidedAt = bot.Now,
        };
        await bot.Get<IProposalStore>().ChangeAsync(declined, CancellationToken.None);
    }
}
