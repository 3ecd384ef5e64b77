using System.Collections.Concurrent;
using LiteDB;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>All views there are, by what they are about. Those nobody reads any more are let go.</summary>
internal sealed class LiveViews(IReads reads, TimeProvider time)
{
    /// <summary>The scope of a view that is not about one group.</summary>
    public const string Everywhere = "";

    // A week's board and the one before it are read for little longer than this.
    private static readonly TimeSpan KeptUnread = TimeSpan.FromDays(9);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, ILiveView>> _scopes = new(StringComparer.Ordinal);

    /// <param name="scope">A group, or <see cref="Everywhere"/>.</param>
    /// <param name="name">Unique in the scope.</param>
    public Task<T> ReadAsync<TView, T>(
        string scope, string name, Func<ILiteDatabase, TView> scan, Func<TView, T> read, CancellationToken cancellation)
        where TView : class, IView
    {
        var views = _scopes.GetOrAdd(scope, _ => new(StringComparer.Ordinal));
        if (!views.TryGetValue(name, out var view))
        {
            LetGo(views);
            view = views.GetOrAdd(name, _ => new LiveView<TView>(() => reads.ReadAsync(scan, CancellationToken.None), time));
        }

        return ((LiveView<TView>)view).ReadAsync(read, cancellation);
    }

    /// <summary>Called by the writer, in the order of the commits.</summary>
    public void Follow(Changes changes)
    {
        if (changes.IsReplay)
        {
            foreach (var view in _scopes.Values.SelectMany(views => views.Values)) view.Forget();
        }

        Follow(Everywhere, changes);
        foreach (var group in changes.Groups) Follow(group.Value, changes);
    }

    private void Follow(string scope, Changes changes)
    {
        if (!_scopes.TryGetValue(scope, out var views)) return;
        foreach (var (_, view) in views) view.Follow(changes);
    }

    private void LetGo(ConcurrentDictionary<string, ILiveView> views)
    {
        var now = time.GetUtcNow();
        foreach (var (name, _) in views.Where(view => now - view.Value.LastRead > KeptUnread)) views.TryRemove(name, out _);
    }
}
