using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features.WriteQuestions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyQuestionTests
{
    private static readonly (string Field, string Value)[] Sound =
    [
        ("The question", "Which of these names the lock <@U1> & `x`?"),
        ("Options, one a line", "* The GIL\nThe heap\nThe queue"),
        ("Why is it so?", "CPython has one lock that a thread holds while it runs bytecode, and it is called the GIL."),
        ("Topic and level", "gil easy"),
    ];

    [Theory, BothPlatforms]
    public async Task A_suggestion_is_approved_and_its_author_told(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var (ada, guido) = (study.Person("ada"), study.Person(Study.Moderator));
        await SuggestsAsync(ada);

        var item = await guido.TypesAsync("queue");
        var done = await guido.PressesAsync("Approve", item);
        await study.UntilAsync(() => study.ToldTo("ada").Any(words => words.Contains("Good news", StringComparison.Ordinal)), "ada is told");

        Assert.Contains("ada", item.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("is asked as own-gil-", done.Words, StringComparison.Ordinal);
        var own = Assert.Single(study.Get<IQuestionBank>().Of(study.Group).Live, question => question.Writer is not null);
        Assert.EndsWith(study.UserOf("ada").Id, own.Writer, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task What_was_approved_airs_with_its_authors_name(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, BankText.Multi);
        await SuggestsAsync(study.Person("ada"));
        var guido = study.Person(Study.Moderator);
        await guido.PressesAsync("Approve", await guido.TypesAsync("queue"));
        await study.UntilAsync(() => study.ToldTo("ada").Count > 0, "ada is told");
        await guido.TypesAsync("question retire", ("id", "gil-001"));

        await study.OpensAsync();

        Assert.Contains("Written by ada", study.InChannel[0].Words, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_suggestion_is_declined_with_a_reason(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var guido = study.Person(Study.Moderator);
        await SuggestsAsync(study.Person("ada"));

        await guido.PressesAsync("Decline", await guido.TypesAsync("queue"));
        var done = await guido.SubmitsAsync(("Why?", "It can be read in two ways"), ("A word to its author (may stay empty)", "Say which lock."));
        await study.UntilAsync(() => study.ToldTo("ada").Any(words => words.Contains("Say which lock.", StringComparison.Ordinal)), "ada is told");

        Assert.Contains("Declined", done.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing waits for you", done.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task An_author_is_asked_answers_and_is_back_in_the_queue(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var (ada, guido) = (study.Person("ada"), study.Person(Study.Moderator));
        await SuggestsAsync(ada);
        await guido.PressesAsync("Ask the author", await guido.TypesAsync("queue"));
        await guido.SubmitsAsync(("What do you want to know?", "Which lock?"));
        await study.UntilAsync(() => study.ToldTo("ada").Any(words => words.Contains("Which lock?", StringComparison.Ordinal)), "ada is told");

        var asked = await ada.TypesAsync("suggest");
        var form = await ada.PressesAsync("Answer", asked);
        Assert.True(form.IsForm, form.Words);
        await ada.SubmitsAsync(("Your answer", "That of the interpreter."));
        var item = await guido.TypesAsync("queue", ("what", "suggestions"));

        Assert.Contains("Which lock?", asked.Words, StringComparison.Ordinal);
        Assert.Contains("That of the interpreter.", item.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_message_becomes_a_suggestion_whatever_is_wrong_with_it(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        var ada = study.Person("ada");
        await ada.UsesOnAsync(OpenSuggestion.Name, study.InChannel[0]);
        study.Troubles.DeliverTwice();

        await ada.SubmitsAsync(("The question", "Why <b> & `c`, if I may ask?"), ("Options, one a line", "*Because*"), ("Topic and level", "gil"));
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_moderators_question_is_asked_in_the_next_test(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, BankText.Multi);
        var guido = study.Person(Study.Moderator);
        await guido.TypesAsync("question add", ("kind", "single"));
        var preview = await guido.SubmitsAsync(Sound);
        var live = await guido.PressesAsync("Use it", preview);

        var question = await study.Person("ada").TypesAsync("quiz", ("topic", "gil"), ("level", "easy"));

        Assert.Contains("no source", preview.Words, StringComparison.Ordinal);
        Assert.Contains("asked from now on", live.Words, StringComparison.Ordinal);
        Assert.Equal(2, study.Get<IQuestionBank>().Of(study.Group).Live.Count);
        Assert.Contains("1 of", question.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_test_under_way_keeps_the_version_it_saw(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var guido = study.Person(Study.Moderator);
        var card = await study.Person("ada").TypesAsync("quiz", ("topic", "gil"));
        await guido.TypesAsync("question edit", ("id", BankText.IdOn(card.Words)));
        var preview = await guido.SubmitsAsync(
            ("Options, one a line", "The thread that holds the lock\n* Each thread on a core of its own\nNobody at all"));
        await guido.PressesAsync("Use it", preview);
        await study.RestartsAsync();

        var verdict = await study.PicksAsync("ada", BankText.Right, card);

        Assert.Contains("Right.", verdict.Words, StringComparison.Ordinal);
        Assert.Single(await study.Get<IGroupQuestionStore>().AllAsync(study.Group, CancellationToken.None));
        Assert.Empty(study.Violations);
    }

    private static async Task SuggestsAsync(IStudyMember ada)
    {
        await ada.TypesAsync("suggest", ("kind", "single"));
        var preview = await ada.SubmitsAsync(Sound);
        var sent = await ada.PressesAsync("Send it", preview);
        Assert.Contains("A moderator decides", sent.Words, StringComparison.Ordinal);
    }
}
