using CsCheck;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class GroupZoneTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/BERLIN", "Europe/Berlin")]
    [InlineData("UTC", "UTC")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    public void A_zone_is_found_by_its_id_in_any_letter_case(string id, string found) => Assert.Equal(found, GroupZone.TryFind(id)?.Id);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Berlin")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Eastern Standard Time")]
    [InlineData("+02:00")]
    [InlineData("UTC+2")]
    [InlineData("UTC-11")]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("posix/Europe/Berlin")]
    [InlineData("right/Europe/Berlin")]
    [InlineData("localtime")]
    [InlineData("Factory")]
    [InlineData("../../etc/passwd")]
    [InlineData("../zoneinfo/Europe/Berlin")]
    [InlineData("/usr/share/zoneinfo/Europe/Berlin")]
    [InlineData("Europe")]
    [InlineData("zone.tab")]
    [InlineData("Europe/Berlin\0")]
    public void What_is_not_the_name_of_a_place_is_no_zone(string? id) => Assert.Null(GroupZone.TryFind(id));

    [Fact]
    public void Any_string_is_looked_up_and_suggested_for_without_an_exception() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["/.-+_ABCabc\0\\ "], 0, 80]).Sample(text =>
            (GroupZone.TryFind(text)?.HasIanaId ?? true) && ZoneSuggestions.For(text).Count == 3, iter: 300);

    [Theory]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("berlin", "Europe/Berlin")]
    [InlineData("Europe/Berln", "Europe/Berlin")]
    [InlineData("Europa/Berlin", "Europe/Berlin")]
    [InlineData("sao paulo", "America/Sao_Paulo")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Katmandu", "Asia/Kathmandu")]
    [InlineData("casabl", "Africa/Casablanca")]
    [InlineData("utc", "UTC")]
    public void The_zone_that_was_meant_is_suggested_first(string typed, string meant) =>
        Assert.Equal(meant, ZoneSuggestions.For(typed)[0]);

    [Fact]
    public void An_unknown_zone_is_reported_with_the_nearest_ids()
    {
        var error = Assert.Throws<ArgumentException>(() => GroupZone.Get("Berlin"));

        Assert.Contains("Europe/Berlin", error.Message, StringComparison.Ordinal);
    }
}
