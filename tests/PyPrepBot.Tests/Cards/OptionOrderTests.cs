using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Questions;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Cards;

public sealed class OptionOrderTests
{
    private static readonly ShuffleKey Key = new(new byte[] { 1, 2, 3, 4 });

    [Fact]
    public void A_member_always_sees_the_same_order() => Assert.Equal(
        OptionOrder.Of(Samples.Single(), Key, "day", "ada"), OptionOrder.Of(Samples.Single(), Key, "day", "ada"));

    [Fact]
    public void Every_option_is_shown_once()
    {
        var question = Samples.Single();

        var shown = OptionOrder.Of(question, Key, "day", "ada");

        Assert.Equal(question.Choices.Select(choice => choice.Id).Order(), shown.Order());
    }

    [Fact]
    public void Members_see_the_right_option_in_every_place()
    {
        var question = Samples.Single();
        var right = question.Choices.Single(choice => choice.Right).Id;

        var places = Enumerable.Range(0, 400)
            .CountBy(member => OptionOrder.Of(question, Key, "day", $"member-{member}").ToList().IndexOf(right))
            .ToDictionary();

        Assert.Equal(question.Choices.Count, places.Count);
        Assert.All(places.Values, count => Assert.InRange(count, 60, 140));
    }

    [Fact]
    public void Another_secret_gives_another_order()
    {
        var question = Samples.Order();

        var orders = Enumerable.Range(0, 20)
            .Select(secret => string.Join(',', OptionOrder.Of(question, new ShuffleKey(new[] { (byte)secret }), "day", "ada")))
            .Distinct();

        Assert.True(orders.Count() > 5);
    }

    [Fact]
    public void Steps_are_never_shown_in_the_right_order()
    {
        var question = Samples.Order();
        var right = question.Items.Select(item => item.Id).ToList();

        Assert.All(
            Enumerable.Range(0, 300),
            member => Assert.NotEqual(right, OptionOrder.Of(question, Key, "day", $"member-{member}")));
    }

    [Fact]
    public void True_stays_before_false() => Assert.Equal(
        Samples.TrueFalse().Choices.Select(choice => choice.Id), OptionOrder.Of(Samples.TrueFalse(), Key, "day", "ada"));

    [Fact]
    public void A_typed_question_has_no_options() => Assert.Empty(OptionOrder.Of(Samples.Output(), Key, "day", "ada"));
}
