namespace KameleoonSdk.Generator.Yaml;

/// <summary>Counts nested lists and mappings, so that a hostile file cannot exhaust the stack.</summary>
internal sealed class Depth(Cursor cursor, ErrorSink errors)
{
    /// <summary>So many levels may be nested.</summary>
    public const int Max = 100;

    private int _levels;

    /// <summary>
    /// Goes one level down; at the limit reports it, ends the reading and returns false. <see cref="Leave"/> is due in both cases.
    /// </summary>
    public bool Enter()
    {
        if (++_levels <= Max)
        {
            return true;
        }

        errors.Stop(
            YamlErrorKind.TooDeep,
            cursor.Position,
            Math.Min(cursor.Position + 1, cursor.Text.Length),
            $"More than {Max} levels are nested here: flatten the structure. The rest of the file was not read.");
        return false;
    }

    /// <summary>Comes back up one level.</summary>
    public void Leave() => _levels--;
}
