using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.QuestionFiles;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Journeys;

public sealed class QuestionJourneyTests
{
    [Fact]
    public async Task A_moderators_question_is_live_at_once_and_in_this_group_alone()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (mo, other) = (bot.Moderator("mo"), bot.Moderator("max", TestBot.OtherRoom));

        await mo.Adds();
        await mo.IsDeliveredAgain();

        var id = Assert.Single(bot.Own(mo)).Id;
        mo.Sees($"it is asked as {id}");
        Assert.Empty(bot.Own(other));
        await other.Types($"/question show {id}");
        other.Sees("There is no such question");
    }

    [Fact]
    public async Task Whoever_has_the_old_version_open_is_marked_by_it()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (ada, mo) = (bot.Member("ada"), bot.Moderator("mo"));
        await ada.Types("/quiz gil");
        var id = BankText.IdOn(ada.Screen);
        await mo.Types($"/question edit {id}");
        await mo.Fills(("answer", "The thread that holds the lock\n* Each thread on a core of its own\nNobody at all"));
        await mo.Presses("Use it");
        await bot.RestartsAsync();

        await ada.Presses(BankText.Right);

        ada.Sees("Right.");
        await mo.Types($"/question history {id}");
        mo.Sees("mo changed it");
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_one_is_kept_and_the_other_loses_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (mo, max) = (bot.Moderator("mo"), bot.Moderator("max"));
        await mo.Types("/question edit gil-001");
        await max.Types("/question edit gil-001");
        await mo.Fills(("place", "gil hard"));
        await max.Fills(("place", "gil expert"));

        await mo.Presses("Use it");
        await max.Presses("Use it");

        max.Sees("Nothing of yours is lost");
        await max.Presses("Change");
        Assert.Equal("gil expert", max.Form.Fields.OfType<TextField>().Single(field => field.Id == "place").Value);
        await max.Fills();
        await max.Presses("Use it");
        Assert.Equal(Difficulty.Expert, bot.Get<IQuestionBank>().Of(mo.Group).Find("gil-001")!.Difficulty);
    }

    [Fact]
    public async Task A_moderator_who_is_none_any_more_when_they_press_only_suggests()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (mo, demoted) = (bot.Moderator("mo"), bot.Member("mo"));
        await mo.Types("/question add single");
        await mo.Fills(WrittenQuestion.Fields);

        await demoted.Presses(Page.Button(mo.Message, "Use it").Action);

        demoted.Sees("You do not moderate this group any more");
        Assert.Empty(bot.Own(mo));
        Assert.Single(await bot.Get<IProposalStore>().OpenAsync(mo.Group, CancellationToken.None));
    }

    [Fact]
    public async Task A_draft_is_its_authors_alone()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (mo, max) = (bot.Moderator("mo"), bot.Moderator("max"));
        await mo.Types("/question add single");
        await mo.Fills(WrittenQuestion.Fields);

        await max.Presses(Page.Button(mo.Message, "Use it").Action);

        max.Sees("This is not a draft of yours");
        Assert.Empty(bot.Own(mo));
    }

    [Fact]
    public async Task A_retired_question_is_asked_no_more_and_comes_back()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(2));
        var mo = bot.Moderator("mo");

        await mo.Types("/question retire gil-001");
        Assert.Equal("gil-002", Assert.Single(bot.Get<IQuestionBank>().Of(mo.Group).Live).Id);
        Assert.Equal(2, bot.Get<IQuestionBank>().Current.Live.Count);
        await mo.Presses("Undo");

        mo.Sees("is asked again");
        Assert.Equal(2, bot.Get<IQuestionBank>().Of(mo.Group).Live.Count);
    }

    [Fact]
    public async Task What_is_retired_for_all_groups_is_not_taken_in_again_by_one()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(2));
        var mo = bot.Moderator("mo");
        await mo.Types("/question retire gil-001");
        bot.EditQuestions(BankText.Many(2).Replace("- id: gil-001\n", "- id: gil-001\n    status: retired\n", StringComparison.Ordinal));

        await mo.Types("/question restore gil-001");

        mo.Sees("retired for all groups");
        Assert.Equal("gil-002", Assert.Single(bot.Get<IQuestionBank>().Of(mo.Group).Live).Id);
    }

    [Theory]
    [InlineData("/question search lock THREAD", "Look at one with", "gil-001")]
    [InlineData("/question search zebra", "No question of this group", "zebra")]
    [InlineData("/question preview gil-001", "fit Discord and Slack", BankText.Right)]
    [InlineData("/question show gil-001", "Shared by all groups", BankText.WhyWrong)]
    [InlineData("/question show id:gil-001", "Shared by all groups", BankText.WhyWrong)]
    [InlineData("/question history gil-001", "Nobody in this group ever changed it", "gil-001")]
    [InlineData("/question restore gil-001", "is not retired", "gil-001")]
    public async Task A_moderator_looks_questions_up(string line, string words, string more)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var mo = bot.Moderator("mo");

        await mo.Types(line);

        mo.Sees(words);
        mo.Sees(more);
    }

    [Fact]
    public async Task What_a_group_wrote_is_exported_and_imported_elsewhere_in_every_format()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (mo, other) = (bot.Moderator("mo"), bot.Moderator("max", TestBot.OtherRoom));
        await mo.Adds();

        foreach (var format in ExportQuestions.Formats)
        {
            await mo.Types($"/question export {format}");
            var file = Assert.Single(mo.Message.Files);
            await Imports(bot, other, file.Name, file.Content.ToArray(), "add");
        }

        Assert.Equal(ExportQuestions.Formats.Count, bot.Own(other).Count);
        Assert.Single(bot.Own(other).Select(question => question.Revision).Distinct(), bot.Own(mo)[0].Revision);
    }

    [Fact]
    public async Task An_import_is_checked_taken_and_undone_as_one()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var mo = bot.Moderator("mo");
        await mo.Types("/question export yaml all");
        var bytes = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(mo.Message.Files[0].Content.Span).Replace("difficulty: easy", "difficulty: hard", StringComparison.Ordinal));

        var check = await Imports(bot, mo, "q.yaml", bytes, "check");
        Assert.Contains("0 new, 1 changed", Page.Words(check), StringComparison.Ordinal);
        Assert.Equal(Difficulty.Easy, Level(bot));
        var done = await Imports(bot, mo, "q.yaml", bytes, "update");
        Assert.Equal(Difficulty.Hard, Level(bot));
        await mo.Presses(Page.Button(done, "Undo this import").Action);

        mo.Sees("1 question is as before");
        Assert.Equal(Difficulty.Easy, Level(bot));
    }

    [Fact]
    public async Task An_import_is_not_undone_after_a_day()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var mo = bot.Moderator("mo");
        await mo.Adds();
        await mo.Types("/question export yaml");
        var done = await Imports(bot, mo, "q.yaml", mo.Message.Files[0].Content.ToArray(), "update");
        Assert.Contains("just so", Page.Words(done), StringComparison.Ordinal);
        var other = bot.Moderator("max", TestBot.OtherRoom);
        done = await Imports(bot, other, "q.yaml", mo.Message.Files[0].Content.ToArray(), "add");

        bot.ClockPasses(TimeSpan.FromHours(25));
        await other.Presses(Page.Button(done, "Undo this import").Action);

        other.Sees("this one is older");
        Assert.Single(bot.Own(other));
    }

    [Theory]
    [InlineData("q.exe", 10, "no file of questions")]
    [InlineData("q.yaml", 50_000_000, "at most 1 MB")]
    public async Task A_file_that_cannot_be_one_is_refused_before_it_is_read(string name, long bytes, string words)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var source = new FixedFile(null);

        var reply = await ImportAsync(bot, bot.Moderator("mo"), source, name, bytes, "check");

        Assert.Contains(words, Page.Words(reply), StringComparison.Ordinal);
        Assert.Equal(0, source.Reads);
    }

    [Fact]
    public async Task Faults_come_with_their_lines_and_nothing_is_taken()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var mo = bot.Moderator("mo");

        var reply = await Imports(bot, mo, "q.yaml", Encoding.UTF8.GetBytes("schema: 1\nquestions:\n  - prompt: Too short?\n    kind: nonsense\n"), "add");

        Assert.Contains("Line 3: ", Page.Words(reply), StringComparison.Ordinal);
        Assert.Contains("Line 4: ", Page.Words(reply), StringComparison.Ordinal);
        Assert.Empty(bot.Own(mo));
    }

    [Fact]
    public async Task An_import_overwrites_nothing_that_somebody_changed_at_the_same_moment()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var mo = bot.Moderator("mo");
        var store = new OvertakenQuestions(bot.Get<IGroupQuestionStore>(), Edit(bot, 1));

        var reply = await ImportAsync(bot, mo, new FixedFile(await HarderAsync(mo)), "q.yaml", 10, "update", store);

        Assert.Contains("at the same moment, so nothing was taken", Page.Words(reply), StringComparison.Ordinal);
        Assert.Equal(Difficulty.Expert, Level(bot));
    }

    [Fact]
    public async Task An_undo_leaves_alone_what_somebody_changed_at_the_same_moment_and_undoes_the_rest()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(2));
        var mo = bot.Moderator("mo");
        var done = await Imports(bot, mo, "q.yaml", await HarderAsync(mo), "update");
        var store = new OvertakenQuestions(bot.Get<IGroupQuestionStore>(), Edit(bot, 2));
        var undo = new UndoImport(bot.Get<GroupDirectory>(), new ImportDesk(store, bot.Get<IQuestionBank>(), bot.Get<Audit>()));

        var reply = Assert.IsType<MessageReply>(await undo.HandleAsync(
            new ButtonClick(bot.NextDelivery(), Mo, TestBot.Room, bot.Now, Page.Button(done, "Undo this import").Action), CancellationToken.None));

        Assert.Contains("1 question is as before. 1 question was changed since", Page.Words(reply.Message), StringComparison.Ordinal);
        Assert.Equal(Difficulty.Expert, Level(bot));
        Assert.Equal(Difficulty.Easy, bot.Get<IQuestionBank>().Of(TestBot.Group).Find("gil-002")!.Difficulty);
    }

    private static readonly UserRef Mo = new(Platform.Terminal, "mo", "mo");

    private static QuestionVersion Edit(TestBot bot, int number) => new(
        TestBot.Group, number, new Core.Groups.MemberId("terminal:max"), bot.Now, QuestionDeed.Edited,
        bot.Get<IQuestionBank>().Current.Find("gil-001")! with { Difficulty = Difficulty.Expert });

    /// <summary>A file that makes every question of the group harder.</summary>
    private static async Task<byte[]> HarderAsync(TestMember mo)
    {
        await mo.Types("/question export yaml all");
        var text = Encoding.UTF8.GetString(mo.Message.Files[0].Content.Span);
        return Encoding.UTF8.GetBytes(text.Replace("difficulty: easy", "difficulty: hard", StringComparison.Ordinal));
    }

    private static Difficulty Level(TestBot bot) => bot.Get<IQuestionBank>().Of(TestBot.Group).Find("gil-001")!.Difficulty;

    private static Task<ChatMessage> Imports(TestBot bot, TestMember member, string name, byte[] content, string mode) =>
        ImportAsync(bot, member, new FixedFile(content), name, content.Length, mode);

    private static async Task<ChatMessage> ImportAsync(
        TestBot bot, TestMember member, FixedFile source, string name, long bytes, string mode, IGroupQuestionStore? store = null)
    {
        var desk = store is null ? bot.Get<ImportDesk>() : new ImportDesk(store, bot.Get<IQuestionBank>(), bot.Get<Audit>());
        var import = new ImportQuestions(new FileImport(
            bot.Get<GroupDirectory>(), [source], bot.Get<IQuestionBank>(), bot.Get<IQuestionFiles>(), desk));
        var room = member.Group == TestBot.Group ? TestBot.Room : TestBot.OtherRoom;
        var command = new SlashCommand(
            bot.NextDelivery(), Mo, room, bot.Now, "question import",
            new Arguments(new Dictionary<string, string> { ["mode"] = mode }))
        {
            Files = new Dictionary<string, FileRef> { ["file"] = new(Platform.Terminal, name, bytes, new Uri("file:///q")) },
        };
        return Assert.IsType<MessageReply>(await import.HandleAsync(command, CancellationToken.None)).Message;
    }
}
