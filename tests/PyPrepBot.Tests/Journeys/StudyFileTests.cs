using System.Text;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features.QuestionFiles;
using PyPrepBot.Core.Stores;
using PyPrepBot.Simulators;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyFileTests
{
    private const string Questions = """
        schema: 1
        questions:
          - topic: gil
            kind: single
            difficulty: easy
            prompt: Which lock does a thread hold while it runs bytecode?
            choices:
              - right: The GIL
                why: It is the lock of the interpreter.
              - wrong: The lock of the heap
                why: There is none of that name.
              - wrong: The lock of the module
                why: A module has none for its code.
            explain: In the default build one lock guards the interpreter, and whoever runs bytecode holds it.
            refs:
              - https://docs.python.org/3/glossary.html#term-global-interpreter-lock
            author: guido
            since: "2026-11-01"
        """;

    [Theory, BothPlatforms]
    public async Task A_file_in_a_channel_is_checked_taken_in_and_taken_back(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var guido = study.Person(Study.Moderator);
        var message = guido.Shares("new ones", new SentFile("more.yaml", Encoding.UTF8.GetBytes(Questions)));

        var looked = await guido.UsesOnAsync(ImportFromMessage.Check, message);
        var before = Own(study);
        var taken = await guido.UsesOnAsync(ImportFromMessage.Take, message);
        var after = Own(study);
        Assert.True(taken.Buttons.Contains("Undo this import"), taken.Words);
        await guido.PressesAsync("Undo this import", taken);

        Assert.True(looked.IsPrivate && taken.IsPrivate, looked.Words);
        Assert.Equal((0, 1, 0), (before, after, Own(study)));
        Assert.Equal("", study.Errors);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_picture_is_no_file_of_questions(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var guido = study.Person(Study.Moderator);

        var shown = await guido.UsesOnAsync(ImportFromMessage.Take, guido.Shares("look", new SentFile("cat.png", [1, 2, 3])));

        Assert.Contains("is no file of questions", shown.Words, StringComparison.Ordinal);
        Assert.Equal("", study.Errors);
    }

    private static int Own(Study study) =>
        study.Get<IQuestionBank>().Of(study.Group).Live.Count(question => question.Id.StartsWith("own-", StringComparison.Ordinal));
}
