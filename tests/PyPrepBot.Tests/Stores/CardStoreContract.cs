using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class CardStoreContract : StoreContract
{
    [Fact]
    public async Task The_first_card_is_the_one_the_member_keeps()
    {
        await Stores.Cards.OpenAsync(Some.Card(Some.Ann), Stop);

        var second = await Stores.Cards.OpenAsync(Some.Card(Some.Ann) with { Shown = ["a", "b"] }, Stop);

        Assert.Equal(["b", "a"], second.Shown);
    }

    [Fact]
    public async Task Of_32_racing_openings_all_callers_see_the_same_card()
    {
        var cards = Enumerable.Range(0, 32).Select(number => Some.Card(Some.Ann) with { Shown = [$"{number}"] });

        var opened = await Task.WhenAll(cards.Select(card => Task.Run(() => Stores.Cards.OpenAsync(card, Stop), Stop)));

        Assert.Single(opened.Select(card => card.Shown[0]).Distinct());
    }

    [Fact]
    public async Task A_card_and_its_hint_survive_a_restart()
    {
        var card = await Stores.Cards.OpenAsync(Some.Card(Some.Ann), Stop);
        await Stores.Cards.UseHintAsync(card, Stop);

        await ReopenAsync();

        var kept = await Stores.Cards.FindAsync(Some.Group, Some.Monday, Some.Ann, Stop);
        Assert.Equal(StateText.Of(card with { HintUsed = true }), StateText.Of(kept));
    }

    [Fact]
    public async Task A_hint_stays_used_when_the_card_is_opened_again()
    {
        var card = await Stores.Cards.OpenAsync(Some.Card(Some.Ann), Stop);
        await Stores.Cards.UseHintAsync(card with { Shown = ["x"] }, Stop);

        var again = await Stores.Cards.OpenAsync(Some.Card(Some.Ann), Stop);

        Assert.True(again.HintUsed);
        Assert.Equal(["b", "a"], again.Shown);
    }

    [Fact]
    public async Task Nobody_has_a_card_before_opening_it()
    {
        await Stores.Cards.OpenAsync(Some.Card(Some.Ann), Stop);

        Assert.Null(await Stores.Cards.FindAsync(Some.Group, Some.Monday, Some.Bob, Stop));
        Assert.Null(await Stores.Cards.FindAsync(Some.Group, Some.Monday.AddDays(1), Some.Ann, Stop));
    }
}
