using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features;

/// <summary>The words about a rating; it is never shown without saying how sure it is.</summary>
internal static class RatingMessages
{
    public static RichText Line(ShownRating rating) => new(
        "Rating ",
        new Bold($"{rating.Number} ± {rating.Margin}"),
        rating.Provisional ? ", provisional: a few more tests will narrow it." : $"{Level(rating.Level)}.");

    private static string Level(Seniority? level) => level switch
    {
        Seniority.Junior => ", about junior level",
        Seniority.Mid => ", about mid level",
        Seniority.Senior => ", about senior level",
        Seniority.Staff => ", about staff level",
        _ => "",
    };
}
