using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.StockCare;

/// <summary>What whoever set a group up reads when its questions run out.</summary>
internal static class StockMessages
{
    public static ChatMessage RunningOut(StudyGroup group, Stock stock, IReadOnlyList<string> wanted)
    {
        var days = string.Create(CultureInfo.InvariantCulture, $"{stock.Days} {(stock.Days == 1 ? "day" : "days")}");
        return new ChatMessage(
            $"The questions last for {days}.",
            new Paragraph(new RichText(
                new Bold("The fresh questions for "), HaltMessages.Channel(group.Home), new Bold($" last for {days}."),
                $" {stock.Levels[0].Name} ones run out first. After that the ones shown longest ago come again.")),
            new Paragraph(new RichText(
                "Three topics to write about: ", new Bold(string.Join(", ", wanted)), ". ", new Code("/group status"), " has all of it.")));
    }
}
