using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Standing;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>A group's board of one period. Whoever is hidden stands beside it, and nobody who was erased.</summary>
internal sealed class BoardInMemory : IView
{
    private readonly GroupId _group;
    private readonly string _period;
    private readonly BoardOrder _order;
    private readonly ShownNames _names;
    private readonly Dictionary<MemberId, BoardEntry> _unlisted = [];

    private BoardInMemory(GroupId group, string period, ShownNames names, IReadOnlyCollection<BoardEntry> entries)
    {
        (_group, _period, _order, _names) = (group, period, OrderOf(period), names);
        Board = RankedBoard.Build(_order, [.. entries.Where(entry => names.IsListed(entry.Member))]);
        foreach (var entry in entries.Where(entry => !names.IsListed(entry.Member))) _unlisted[entry.Member] = entry;
    }

    public RankedBoard Board { get; }

    public static BoardInMemory Scan(ILiteDatabase database, GroupId group, string period)
    {
        var names = ShownNames.Scan(database, group);
        var entries = new List<BoardEntry>();
        foreach (var document in database.Under(StateKinds.Members.Collection, Key.Prefix(group)))
        {
            if (Sum(period, key => TallyList.Find(document[TallyList.Name], key)) is not { } tally) continue;
            var member = document["member"].Member();
            if (!member.IsFormer) entries.Add(new BoardEntry(member, names.Of(member), tally));
        }

        return new BoardInMemory(group, period, names, entries);
    }

    /// <summary>The head and, when somebody asks for theirs, their own place; hidden, it is theirs alone.</summary>
    public BoardView View(MemberId? reader, int top)
    {
        if (reader is not { } member) return new BoardView(Board.Top(top), null, Board.Count);
        var view = Board.View(member, top);
        return _unlisted.TryGetValue(member, out var own) && _order.Admits(own.Tally) ? view with { Own = Board.PlaceBeside(own) } : view;
    }

    public void Follow(Changes changes)
    {
        foreach (var rename in changes.Renames.Where(rename => rename.Group == _group))
        {
            _names.Take(rename);
            Place(rename.Member, Find(rename.Member)?.Tally);
        }

        foreach (var settings in changes.Settings.Where(settings => settings.Group == _group))
        {
            var tally = Find(settings.Member)?.Tally;
            _names.Take(settings);
            Place(settings.Member, tally);
        }

        foreach (var member in changes.Members.Where(member => member.Group == _group && !member.Member.IsFormer))
            Place(member.Member, Sum(_period, key => member.Periods.TryGetValue(key, out var tally) ? tally : null));
    }

    private static BoardOrder OrderOf(string period) =>
        Period.TryParse(period) is { Kind: PeriodKind.All } ? BoardOrder.ByMean : BoardOrder.ByPoints;

    private BoardEntry? Find(MemberId member) => _unlisted.GetValueOrDefault(member) ?? Board.Place(member)?.Own.Entry;

    // Null for a member with points in none of them.
    private static Tally? Sum(string periods, Func<string, Tally?> find) => periods.Split('+')
        .Select(find)
        .Aggregate((Tally?)null, (sum, tally) => sum is { } so && tally is { } more ? so + more : sum ?? tally);

    private void Place(MemberId member, Tally? tally)
    {
        var isListed = _names.IsListed(member);
        if (!isListed || tally is null) Board.Remove(member);
        if (isListed || tally is null) _unlisted.Remove(member);
        if (tally is not { } counted) return;
        var entry = new BoardEntry(member, _names.Of(member), counted);
        if (isListed) Board.Set(entry);
        else _unlisted[member] = entry;
    }
}
