import type { Child, FC } from "hono/jsx";
import { Icon, iconNames } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { MakerCard } from "#web/components/maker-card.tsx";
import { Road } from "#web/components/road.tsx";
import { MainFacts } from "../market/listings/listing-facts.tsx";
import { PriceTable } from "../market/listings/price-table.tsx";
import { sampleListing, sampleMaker } from "./samples.ts";

const colours = {
  "paper sheet shade line edge": "Paper: ground, card, placeholder, rule, border of what can be typed in",
  "ink muted": "Text; nothing is paler than the second",
  "act act-over on-act act-soft": "Indigo: whatever can be pressed",
  "voice voice-soft": "Terracotta: words that a person said",
  "done done-soft": "Green: verified or done, and nothing else",
  "wait wait-soft": "Amber: not yet",
  "fault fault-soft": "Crimson: went wrong",
  "night on-night on-night-muted": "Covers and the footer, the same by day",
};

/** All that pages are made of, in one place, for whoever makes a page; on a developer's machine alone. */
export const StylesPage: FC = () => (
  <Layout title="Styles" isPrivate isDemo isFront isMagazine>
    <h1>A maker's ledger</h1>
    <Part name="Colours">
      {Object.entries(colours).map(([names, what]) => (
        <figure>
          <div class="row">
            {names.split(" ").map((name) => (
              <Swatch name={name} />
            ))}
          </div>
          <figcaption class="hint">{what}</figcaption>
        </figure>
      ))}
    </Part>
    <Part name="Type">
      <p class="lead">Lead: 20, quiet</p>
      <h3>Heading of a card: 16</h3>
      <p>Text: 16. Figures stand in columns: 1,234.50</p>
      <p class="hint">Hint: 14</p>
      <p class="maker">A maker's name</p>
    </Part>
    <Part name="Buttons and chips">
      <div class="row">
        <button type="button">Ask the maker</button>
        <button type="button" class="quiet">
          <Icon name="share" />
          Share
        </button>
        <button type="button" class="danger">
          Withdraw
        </button>
        <button type="button" class="quiet less">
          Sign in
        </button>
      </div>
      <div class="row">
        <a class="chip" href="#chip">
          kopi
        </a>
        <a class="chip on" href="#chip">
          Jawa Timur <Icon name="close" />
        </a>
        <span class="badge">Draft</span>
        <span class="count">2</span>
      </div>
    </Part>
    <Part name="Fields and what is said of them">
      <div class="field">
        <label for="sample">
          Title <small class="optional">(optional)</small>
        </label>
        <span class="hint">As a buyer would look for it.</span>
        <input id="sample" value="Rattan chair" />
      </div>
      <p class="failure">Please look at these fields again.</p>
      <p class="notice">Your draft is kept.</p>
    </Part>
    <Part name="Goods">
      <ListingGrid listings={[sampleListing, sampleListing]} headingLevel={3} />
      <div class="card">
        <PriceTable listing={sampleListing} />
        <MainFacts listing={sampleListing} />
      </div>
    </Part>
    <Part name="Voices">
      <ul class="makers">
        <li>
          <MakerCard maker={sampleMaker} />
        </li>
      </ul>
      <Road of={sampleMaker} />
      <div class="letter">
        <p>She taught me to smell before tasting, and laughed.</p>
      </div>
      <div class="divider">
        <Icon name="kawung" />
      </div>
    </Part>
    <Part name="Glyphs">
      <ul class="plain row">
        {iconNames.map((name) => (
          <li class="line">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Part>
  </Layout>
);

const Part: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <section class="section" aria-label={name}>
    <h2>{name}</h2>
    {children}
  </section>
);

const Swatch: FC<{ name: string }> = ({ name }) => (
  <span class="line hint">
    <svg width="48" height="48" aria-hidden="true">
      <rect width="48" height="48" rx="10" fill={`var(--${name})`} stroke="var(--line)" />
    </svg>
    {name}
  </span>
);
