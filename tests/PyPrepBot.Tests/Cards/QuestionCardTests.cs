using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Cards;

public sealed class QuestionCardTests
{
    private static readonly ShuffleKey Key = new(new byte[] { 9 });

    public static TheoryData<string> Kinds => [.. Samples.OfEachKind().Select(question => question.Id)];

    private static readonly AnswerActions Actions = new()
    {
        Choose = option => new ActionId("choose", option),
        Pick = new ActionId("pick"),
        OpenForm = new ActionId("open"),
        DontKnow = new ActionId("pass"),
        Report = new ActionId("report"),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_can_be_answered_from_its_card(string id)
    {
        var question = Samples.OfEachKind().Single(sample => sample.Id == id);
        var shown = OptionOrder.Of(question, Key, "day", "ada");

        var card = QuestionCard.Whole(question, shown, Actions, withHint: false);

        Assert.Contains(card, block => block switch
        {
            ButtonRow row => row.Buttons.Any(button => button.Action.Verb is "choose" or "open"),
            SelectMenu => true,
            _ => false,
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_control_tells_the_right_answer_from_the_others(string id)
    {
        var question = Samples.OfEachKind().Single(sample => sample.Id == id);
        var shown = OptionOrder.Of(question, Key, "day", "ada");

        var styles = QuestionCard.Whole(question, shown, Actions, withHint: false)
            .OfType<ButtonRow>()
            .SelectMany(row => row.Buttons)
            .Where(button => button.Action.Verb == "choose")
            .Select(button => button.Style)
            .Distinct();

        Assert.True(styles.Count() <= 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_its_form_sends_back_is_graded(string id)
    {
        var question = Samples.OfEachKind().Single(sample => sample.Id == id);
        var shown = OptionOrder.Of(question, Key, "day", "ada");
        var form = AnswerForm.Of(question, shown, new ActionId("submit"));

        var input = AnswerForm.Read(question, Filled(question, shown, form));

        Assert.Equal(Verdict.Correct, QuestionGrader.Grade(question, shown, input, null).Verdict);
    }

    [Fact]
    public void A_hint_is_shown_only_once_it_was_asked_for()
    {
        var question = Samples.Single();
        var shown = OptionOrder.Of(question, Key, "day", "ada");

        Assert.DoesNotContain(QuestionCard.Whole(question, shown, Actions, withHint: false), HasHint);
        Assert.Contains(QuestionCard.Whole(question, shown, Actions, withHint: true), HasHint);
    }

    [Fact]
    public void A_cut_label_never_ends_in_half_a_character()
    {
        var label = CardMessages.Cut(string.Concat(Enumerable.Repeat("🐍", 60)));

        Assert.True(label.Length <= 75);
        Assert.All(label.EnumerateRunes(), rune => Assert.NotEqual(System.Text.Rune.ReplacementChar, rune));
    }

    private static bool HasHint(Block block) =>
        block is Paragraph paragraph && paragraph.Text.Parts.Any(part => part.ToString().Contains("reference counts", StringComparison.Ordinal));

    private static Dictionary<string, string> Filled(Question question, IReadOnlyList<string> shown, Modal form)
    {
        var letters = Lettered.Of(question, shown);
        return question switch
        {
            MatchQuestion match => match.Pairs.Select((pair, index) => (form.Fields[index].Id, pair.RightId)).ToDictionary(),
            OrderQuestion order => new()
            {
                [form.Fields[0].Id] = string.Concat(order.Items.Select(item => letters.Single(letter => letter.Id == item.Id).Letter)),
            },
            TypedQuestion typed => new() { [form.Fields[0].Id] = typed.Answer },
            _ => new() { [form.Fields[0].Id] = string.Join(',', letters.Where(letter => letter.Right).Select(letter => letter.Id)) },
        };
    }
}
