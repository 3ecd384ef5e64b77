using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Standing;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>A group's board of one period.</summary>
internal sealed class BoardInMemory : IView
{
    private readonly GroupId _group;
    private readonly string _period;
    private readonly Dictionary<MemberId, string> _names;

    private BoardInMemory(GroupId group, string period, Dictionary<MemberId, string> names, RankedBoard board) =>
        (_group, _period, _names, Board) = (group, period, names, board);

    public RankedBoard Board { get; }

    public static BoardInMemory Scan(ILiteDatabase database, GroupId group, string period)
    {
        var names = database.Under(Collections.Profiles, Key.Prefix(group))
            .ToDictionary(profile => profile["member"].Member(), profile => profile["name"].AsString);
        var entries = new List<BoardEntry>();
        foreach (var document in database.Under(StateKinds.Members.Collection, Key.Prefix(group)))
        {
            if (Sum(period, key => TallyList.Find(document[TallyList.Name], key)) is not { } tally) continue;
            var member = document["member"].Member();
            entries.Add(new BoardEntry(member, names.GetValueOrDefault(member, member.Value), tally));
        }

        return new BoardInMemory(group, period, names, RankedBoard.Build(OrderOf(period), entries));
    }

    public void Follow(Changes changes)
    {
        foreach (var rename in changes.Renames.Where(rename => rename.Group == _group)) Take(rename);
        foreach (var member in changes.Members.Where(member => member.Group == _group)) Take(member);
    }

    private static BoardOrder OrderOf(string period) =>
        Period.TryParse(period) is { Kind: PeriodKind.All } ? BoardOrder.ByMean : BoardOrder.ByPoints;

    // Null for a member with points in none of them.
    private static Tally? Sum(string periods, Func<string, Tally?> find) => periods.Split('+')
        .Select(find)
        .Aggregate((Tally?)null, (sum, tally) => sum is { } so && tally is { } more ? so + more : sum ?? tally);

    private void Take(Rename rename)
    {
        _names[rename.Member] = rename.Name;
        if (Board.Place(rename.Member) is { } place) Board.Set(place.Own.Entry with { Name = rename.Name });
    }

    private void Take(MemberState state)
    {
        if (Sum(_period, key => state.Periods.TryGetValue(key, out var found) ? found : null) is { } tally)
            Board.Set(new BoardEntry(state.Member, _names.GetValueOrDefault(state.Member, state.Member.Value), tally));
        else
            Board.Remove(state.Member);
    }
}
