using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

/// <summary>What a member types into the form, and what comes of it.</summary>
internal static class WrittenQuestion
{
    public const string Prompt = "Which of these names the lock of the interpreter?";

    public static readonly (string Field, string Value)[] Fields =
    [
        ("prompt", Prompt),
        ("answer", "* The GIL\nThe heap\nThe queue"),
        ("explain", "CPython has one lock that a thread holds while it runs bytecode, and it is called the GIL."),
        ("place", "gil easy"),
        ("sources", "https://docs.python.org/3/glossary.html"),
    ];

    public static async Task Suggests(this TestMember member)
    {
        await member.Types("/suggest single");
        await member.Fills(Fields);
        await member.Presses("Send it");
    }

    public static async Task Adds(this TestMember moderator)
    {
        await moderator.Types("/question add single");
        await moderator.Fills(Fields);
        await moderator.Presses("Use it");
    }

    public static IReadOnlyList<Question> Own(this TestBot bot, TestMember member) =>
        [.. bot.Get<IQuestionBank>().Of(member.Group).All.Where(question => OwnQuestionId.Is(question.Id))];
}
