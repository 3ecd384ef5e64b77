using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Storage.Files;
using PyPrepBot.Tests.Architecture;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed class BankFitsTests
{
    private static readonly AnswerActions Actions = new()
    {
        Choose = option => new ActionId("choose", option),
        Pick = new ActionId("pick"),
        OpenForm = new ActionId("open"),
        DontKnow = new ActionId("pass"),
        Hint = new ActionId("hint"),
        Report = new ActionId("report"),
    };

    private static readonly Lazy<IReadOnlyList<Question>> Bank = new(
        () => [.. BankFolder.Load(Path.Combine(Repository.Root, "questions"), _ => []).Questions]);

    [Fact]
    public void Every_card_of_the_bank_is_shown_whole() => Assert.All(Bank.Value, question =>
        AssertWhole(QuestionCard.Whole(question, Shown(question), Actions, withHint: true)));

    [Fact]
    public void Every_explanation_of_the_bank_is_shown_whole() => Assert.All(Bank.Value, question =>
        AssertWhole(
        [
            .. QuestionCard.Stem(question),
            .. Explanation.Of(question, Shown(question), mark: null, input: ""),
            .. Explanation.Whys(question),
        ]));

    [Fact]
    public void Every_form_of_the_bank_can_be_opened() => Assert.All(
        Bank.Value.Where(question => question.IsTyped || question is OrderQuestion or MatchQuestion),
        question =>
        {
            var form = ViewRenderer.Form(AnswerForm.Of(question, Shown(question), new ActionId("form")), new ViewOrigin("C1"));
            Assert.NotEmpty(form.Blocks.OfType<InputBody>());
            Assert.All(form.Blocks.OfType<InputBody>(), field => Assert.DoesNotContain("…", field.Label.Text, StringComparison.Ordinal));
        });

    private static string[] Shown(Question question) => [.. Lettered.Of(question).Select(option => option.Id)];

    private static void AssertWhole(IReadOnlyList<Block> blocks)
    {
        var pieces = blocks.Select(BlockText.Of).OfType<TextPiece>().Where(piece => !piece.IsBlank).ToList();
        var text = Drawn.Text(blocks);

        Assert.All(pieces, piece => Assert.Contains(piece.ToString(), text, StringComparison.Ordinal));
    }
}
