using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Questions;
using PyPrepBot.Discord.Rendering;
using PyPrepBot.Storage.Files;
using PyPrepBot.Tests.Architecture;

namespace PyPrepBot.Tests.Discord.Rendering;

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
        question => Assert.NotEmpty(ModalRenderer.Render(AnswerForm.Of(question, Shown(question), new ActionId("form"))).Data.Components));

    private static string[] Shown(Question question) => [.. Lettered.Of(question).Select(option => option.Id)];

    private static void AssertWhole(IReadOnlyList<Block> blocks)
    {
        var pieces = blocks.Select(BlockText.Of).OfType<TextPiece>().Where(piece => !piece.IsBlank).ToList();
        var text = Drawn.Text(blocks);

        Assert.All(pieces, piece => Assert.Contains(piece.ToString(), text, StringComparison.Ordinal));
    }
}
